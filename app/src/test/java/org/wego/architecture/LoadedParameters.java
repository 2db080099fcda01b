package org.wego.architecture;

import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;
import org.springframework.asm.SpringAsmInfo;
import org.springframework.asm.Type;

/** Which parameters of a method its code looks at, by their place; ArchUnit knows calls, not variables. */
final class LoadedParameters extends ClassVisitor {

    private final String name;
    private final String descriptor;
    private final Map<Integer, Integer> places = new HashMap<>();
    private final Set<Integer> loaded = new HashSet<>();

    private LoadedParameters(JavaMethod method) {
        super(SpringAsmInfo.ASM_VERSION);
        this.name = method.getName();
        this.descriptor = method.getDescriptor();
        int slot = 1;
        int place = 0;
        for (Type type : Type.getArgumentTypes(descriptor)) {
            places.put(slot, place++);
            slot += type.getSize();
        }
    }

    static Set<Integer> of(JavaMethod method) {
        LoadedParameters reader = new LoadedParameters(method);
        ClassCode.read(method.getOwner().reflect(), reader);
        return reader.loaded;
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
            int access, String method, String signature, @Nullable String generic, String @Nullable [] exceptions) {
        if (!method.equals(name) || !signature.equals(descriptor)) {
            return null;
        }
        return new MethodVisitor(api) {
            @Override
            public void visitVarInsn(int instruction, int slot) {
                if (instruction <= Opcodes.ALOAD && places.containsKey(slot)) {
                    loaded.add(places.get(slot));
                }
            }
        };
    }
}
