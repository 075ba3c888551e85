package nl.inbreng.houserules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may see whom. Calls go from the edge to the acts to the domain, and adapters never know each other. */
class ArchitectureTest {

    @ParameterizedTest @EnumSource
    void each_named_package_holds_classes_or_is_used(Room room) {
        Stream<JavaClass> known = room.isOurs() ? MainClasses.ALL.stream()
                : MainClasses.ALL.stream().flatMap(c -> c.getDirectDependenciesFromSelf().stream()).map(Dependency::getTargetClass);
        assertTrue(known.anyMatch(resideInAPackage(room.pattern())), "nothing in " + room.pattern() + "; mend or remove it in Room");
    }

    @Test
    void each_class_is_in_a_room_with_rules() {
        String[] patterns = roomsWithRules().map(Room::pattern).toArray(String[]::new);
        List<String> homeless = MainClasses.ALL.stream().filter(resideOutsideOfPackages(patterns)).map(JavaClass::getName).toList();
        assertEquals(List.of(), homeless, "give their package a room in Room");
    }

    @ParameterizedTest @MethodSource("roomsWithRules")
    void a_room_sees_only_what_it_may_see(Room room) {
        classes().that().resideInAPackage(room.pattern()).should().onlyDependOnClassesThat().resideInAnyPackage(room.maySee())
                .because("Room lists what " + room + " may see; docs/contributing.md says why")
                .check(MainClasses.ALL);
    }

    @Test
    void of_the_text_engine_only_the_command_line_knows_json() {
        noClasses().that().resideInAPackage(Room.TEXT.pattern()).and().resideOutsideOfPackage(Room.OPDRACHTEN.pattern())
                .should().dependOnClassesThat().resideInAPackage(Room.JACKSON.pattern()).because("its functions take and give values").check(MainClasses.ALL);
    }

    @ParameterizedTest @EnumSource(names = {"PAGES", "DESK", "MAILBOX"})
    void one_door_does_not_import_another(Room door) {
        String[] others = Stream.of(Room.PAGES, Room.DESK, Room.MAILBOX).filter(other -> other != door).map(Room::pattern).toArray(String[]::new);
        noClasses().that().resideInAPackage(door.pattern()).should().dependOnClassesThat().resideInAnyPackage(others)
                .because("residents, griffie and demo mailbox are separate doors").check(MainClasses.ALL);
    }

    /** Reading may skip the acts, writing may not. */
    @Test
    void the_edge_never_writes_through_a_port() {
        noClasses().that().resideInAPackage(Room.WEB.pattern()).should().callMethodWhere(writing())
                .because("an act holds transaction and authorisation").check(MainClasses.ALL);
    }

    /** Two people at once show themselves at commit, so after the act; that one exception is all the edge knows of JPA. */
    @Test
    void the_edge_knows_nothing_of_storage_but_a_lost_race() {
        noClasses().that().resideInAPackage(Room.WEB.pattern()).should().dependOnClassesThat(DescribedPredicate.describe("are JPA but no lost race",
                c -> resideInAPackage(Room.PERSISTENCE_API.pattern()).test(c) && !c.getSimpleName().equals("OptimisticLockException")))
                .check(MainClasses.ALL);
    }

    /** The compiled templates are one with the pages they show, so they are no slice of their own. */
    @Test
    void no_package_cycles() {
        slices().matching(Room.BASE + ".(**)").should().beFreeOfCycles().ignoreDependency(resideInAPackage(Room.TEMPLATES.pattern()), all())
                .check(MainClasses.ALL);
    }

    @Test
    void each_page_class_says_for_whom_it_is() {
        List<String> silent = MainClasses.ALL.stream().filter(c -> c.isAnnotatedWith("jakarta.ws.rs.Path"))
                .filter(c -> c.isAnnotatedWith("jakarta.annotation.security.PermitAll") == c.isAnnotatedWith("nl.inbreng.web.security.OnlyFor"))
                .map(JavaClass::getName).toList();
        assertEquals(List.of(), silent, "write @PermitAll or @OnlyFor on the class, one of the two");
        assertTrue(MainClasses.ALL.stream().filter(c -> c.isAnnotatedWith("jakarta.ws.rs.Path")).count() > 10, "the pages are not found any more");
    }

    /** A moment is an argument: only the edge and the acts know what time it is, from the one clock. */
    @Test
    void nobody_asks_the_time_but_by_the_clock() {
        noClasses().that().resideOutsideOfPackage(Room.START.pattern())
                .should().callMethodWhere(timeWithoutClock()).because("the clock is injected (DatabaseClock)").check(MainClasses.ALL);
        noClasses().that().resideInAnyPackage(Room.DOMAIN.pattern(), Room.TEXT.pattern(), Room.DOCUMENTS.pattern())
                .should().dependOnClassesThat().haveFullyQualifiedName("java.time.Clock").because("there a moment is an argument").check(MainClasses.ALL);
    }

    private static DescribedPredicate<JavaMethodCall> timeWithoutClock() {
        return DescribedPredicate.describe("asks the time without a clock", call -> {
            boolean now = call.getTargetOwner().getPackageName().equals("java.time") && call.getName().equals("now")
                    && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.getName().equals("java.time.Clock"));
            return now || call.getTargetOwner().getName().equals("java.lang.System") && call.getName().equals("currentTimeMillis");
        });
    }

    private static DescribedPredicate<JavaMethodCall> writing() {
        Set<String> writes = Set.of("add", "nextNumber", "note", "renew", "confirm", "dateThreshold", "claim", "sent", "failed", "store", "send");
        return DescribedPredicate.describe("writes through a port",
                call -> resideInAPackage(Room.PORTS.pattern()).test(call.getTargetOwner()) && writes.contains(call.getName()));
    }

    private static DescribedPredicate<JavaClass> all() {
        return DescribedPredicate.alwaysTrue();
    }

    static Stream<Room> roomsWithRules() {
        return Room.all().filter(Room::isOurs).filter(Room::hasRules);
    }
}
