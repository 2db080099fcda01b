package org.wego.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.neovisionaries.i18n.CountryCode;
import java.io.Closeable;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Service;
import org.springframework.util.ClassUtils;
import org.wego.Stated;
import org.wego.governance.statutes.Quorum;
import org.wego.knowledge.writing.ReviewMarks;
import org.wego.membership.organisation.SizeKind;
import org.wego.membership.schedule.FeeRule;
import org.wego.membership.time.PartialDate;

/**
 * What people hand to the public services: each record with a text in it lets that text pass the door when it is made, and
 * each service that takes a text by itself is known here.
 */
class EveryTextPassesTheDoorTests {

    private static final long SEED = 20261125;

    /** What the house has answered and is handed back to be compared, printed or looked for, and kept nowhere. */
    private static final Set<String> HANDED_BACK = Set.of(
            "TermSummary",
            "MeetingSummary",
            "ClusterSummary",
            "EntryProblem",
            "InvoiceDetails",
            "ApplicationDetails",
            "Letterhead",
            "Addressee",
            "InvoiceLine",
            "Text",
            "Figure",
            "Review",
            "Place",
            "HarvestScope",
            "HarvestPosition");

    private final Random random = new Random(SEED);

    @Test
    void cleansTheTextsOfEveryRecordThatPeopleHandToAService() {
        List<String> faults = new ArrayList<>();
        Set<Class<?>> records = records();
        records.forEach(type -> faults.addAll(unclean(type)));

        assertThat(records)
                .extracting(Class::getSimpleName)
                .contains(
                        "MemberProfile",
                        "MemberName",
                        "PersonDraft",
                        "Mandate",
                        "GrantConcession",
                        "FeeScheduleDraft",
                        "OpenAccount");
        assertThat(faults).as("texts that are kept as typed, seed %d", SEED).isEmpty();
    }

    @Test
    void findsARecordThatKeepsWhatWasTyped() {
        assertThat(unclean(Planted.class)).containsExactly("Planted.text", "Planted.texts");
    }

    record Planted(int number, String text, List<String> texts) {}

    @Test
    void knowsEveryServiceThatTakesATextByItself() {
        Set<String> found = new TreeSet<>();
        methods().forEach(method -> {
            if (Arrays.asList(method.getParameterTypes()).contains(String.class)) {
                found.add(method.getDeclaringClass().getSimpleName() + "." + method.getName());
            }
        });

        assertThat(found)
                .as("whoever takes a text lets it pass the door, and says so")
                .isEqualTo(Stated.TAKES_TEXT.all().keySet());
    }

    private List<String> unclean(Class<?> type) {
        Object made = make(type);
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> texts(value(component, made)).anyMatch(text -> !Typed.isClean(text)))
                .map(component -> type.getSimpleName() + "." + component.getName())
                .toList();
    }

    private static Stream<String> texts(Object value) {
        return switch (value) {
            case String text -> Stream.of(text);
            case Map<?, ?> map -> map.values().stream().flatMap(EveryTextPassesTheDoorTests::texts);
            case Collection<?> all -> all.stream().flatMap(EveryTextPassesTheDoorTests::texts);
            default -> Stream.empty();
        };
    }

    /** All records that have a text in them and are, or are part of, what a public service is given. */
    private static Set<Class<?>> records() {
        Set<Class<?>> reached = new LinkedHashSet<>();
        methods()
                .forEach(method -> Arrays.stream(method.getParameters())
                        .map(Parameter::getParameterizedType)
                        .forEach(type -> reach(type, reached)));
        // the name of a received file is shown, and kept nowhere
        reached.removeIf(type -> !type.isRecord()
                || HANDED_BACK.contains(type.getSimpleName())
                || Closeable.class.isAssignableFrom(type)
                || Arrays.stream(type.getRecordComponents())
                        .noneMatch(it -> it.getGenericType().getTypeName().contains("java.lang.String")));
        return reached;
    }

    private static void reach(Type type, Set<Class<?>> reached) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(it -> reach(it, reached));
        } else if (type instanceof Class<?> plain && plain.getName().startsWith("org.wego") && reached.add(plain)) {
            if (plain.isRecord()) {
                Arrays.stream(plain.getRecordComponents()).forEach(it -> reach(it.getGenericType(), reached));
            } else if (plain.isSealed()) {
                Arrays.stream(plain.getPermittedSubclasses()).forEach(it -> reach(it, reached));
            }
        }
    }

    private static Stream<Method> methods() {
        ClassPathScanningCandidateComponentProvider services = new ClassPathScanningCandidateComponentProvider(false);
        services.addIncludeFilter(new AnnotationTypeFilter(Service.class));
        return services.findCandidateComponents("org.wego").stream()
                .<Class<?>>map(it -> ClassUtils.resolveClassName(
                        Objects.requireNonNull(it.getBeanClassName()),
                        Thread.currentThread().getContextClassLoader()))
                .filter(type -> Modifier.isPublic(type.getModifiers()))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic());
    }

    private Object make(Class<?> record) {
        RecordComponent[] components = record.getRecordComponents();
        try {
            Constructor<?> made = record.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            made.setAccessible(true);
            return made.newInstance(Arrays.stream(components)
                    .map(it -> make(it.getGenericType()))
                    .toArray());
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError("No " + record + " can be made to look at its texts", impossible);
        }
    }

    private Object make(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] of = generic.getActualTypeArguments();
            return switch (generic.getRawType()) {
                case Class<?> raw when raw == List.class -> List.of(make(of[0]));
                case Class<?> raw when raw == Set.class -> Set.of(make(of[0]));
                case Class<?> raw when raw == SortedSet.class -> new TreeSet<>(Set.of(make(of[0])));
                case Class<?> raw when raw == Optional.class -> Optional.of(make(of[0]));
                case Class<?> raw when raw == Map.class -> Map.of(make(of[0]), make(of[1]));
                default -> throw new AssertionError("Say here how to make a " + type);
            };
        }
        return switch ((Class<?>) type) {
            case Class<?> it when it == String.class -> Typed.withControls(random, "Cần Thơ");
            case Class<?> it when it == int.class || it == Integer.class -> 2017;
            case Class<?> it when it == long.class || it == Long.class -> 2017L;
            case Class<?> it when it == boolean.class || it == Boolean.class -> true;
            case Class<?> it when it == BigDecimal.class -> BigDecimal.ONE;
            case Class<?> it when it == LocalDate.class -> LocalDate.of(2017, 6, 27);
            case Class<?> it when it == LocalTime.class -> LocalTime.NOON;
            case Class<?> it when it == Instant.class -> Instant.EPOCH;
            case Class<?> it when it == ZoneId.class -> ZoneId.of("Asia/Seoul");
            case Class<?> it when it == Year.class -> Year.of(2017);
            case Class<?> it when it == UUID.class -> UUID.randomUUID();
            case Class<?> it when it == Money.class -> Money.of(CurrencyUnit.USD, 1);
            case Class<?> it when it == CountryCode.class -> CountryCode.KR;
            case Class<?> it when it == PartialDate.class -> PartialDate.year(Year.of(2017));
            case Class<?> it when it == SizeKind.class -> SizeKind.POPULATION;
            case Class<?> it when it == FeeRule.class -> new FeeRule.NoFee();
            case Class<?> it when it == Quorum.class -> new Quorum(1, 2);
            case Class<?> it when it == ReviewMarks.class -> ReviewMarks.OPEN;
            case Class<?> it when it.isEnum() -> it.getEnumConstants()[0];
            case Class<?> it when it.isSealed() -> make(it.getPermittedSubclasses()[0]);
            case Class<?> it when it.isRecord() -> make(it);
            case Class<?> it -> throw new AssertionError("Say here how to make a " + it);
        };
    }

    private static Object value(RecordComponent component, Object made) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(made);
        } catch (ReflectiveOperationException hidden) {
            throw new AssertionError(hidden);
        }
    }
}
