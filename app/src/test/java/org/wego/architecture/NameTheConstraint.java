package org.wego.architecture;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.Label;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.SpringAsmInfo;
import org.wego.membership.constraint.Constraint;

/**
 * Whoever catches what a database refuses says which constraint it means: "the year is taken" is a lie where a text was
 * too long. Read from the code itself: ArchUnit knows neither how many clauses there are of one kind nor those of a lambda.
 */
class NameTheConstraint extends ArchCondition<JavaClass> {

    private static final Set<String> REFUSALS = Set.of(
            "org/springframework/dao/DataIntegrityViolationException",
            "org/springframework/dao/DuplicateKeyException",
            "org/hibernate/exception/ConstraintViolationException",
            "jakarta/persistence/EntityExistsException",
            "java/sql/SQLIntegrityConstraintViolationException");

    NameTheConstraint() {
        super("name the constraint that they mean by each refusal of the database that they catch");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        ClassCode.read(type.reflect(), new ClassVisitor(SpringAsmInfo.ASM_VERSION) {
            @Override
            public MethodVisitor visitMethod(
                    int access, String name, String descriptor, @Nullable String generic, String @Nullable [] thrown) {
                return new Refusals() {
                    @Override
                    public void visitEnd() {
                        if (isAnyUnnamed()) {
                            events.add(violated(
                                    type,
                                    "%s.%s() takes every refusal of the database for the same"
                                            .formatted(type.getName(), name)));
                        }
                    }
                };
            }
        });
    }

    /** What code catches of them, by the place to which it leads, and how often it asks for a constraint. */
    private static class Refusals extends MethodVisitor {

        private final Set<Label> caught = new HashSet<>();
        private int named;

        Refusals() {
            super(SpringAsmInfo.ASM_VERSION);
        }

        @Override
        public void visitTryCatchBlock(Label start, Label end, Label handler, @Nullable String type) {
            if (type != null && REFUSALS.contains(type)) {
                caught.add(handler);
            }
        }

        @Override
        public void visitMethodInsn(
                int instruction, String owner, String name, String descriptor, boolean ofInterface) {
            if (owner.equals(Constraint.class.getName().replace('.', '/'))) {
                named++;
            }
        }

        boolean isAnyUnnamed() {
            return caught.size() > named;
        }
    }
}
