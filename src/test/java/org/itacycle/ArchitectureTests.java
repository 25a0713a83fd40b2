package org.itacycle;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.Set;
import org.itacycle.calendar.MovableClock;
import org.itacycle.cycle.AnnualCycles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;

/** The house rules beyond the modules' borders. CONTRIBUTING.md tells how each was seen to fail. */
@AnalyzeClasses(packagesOf = ItaApplication.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    private static final String CYCLE = AnnualCycles.class.getPackageName();

    private static final DescribedPredicate<JavaClass> ENGINE = resideInAPackage("org.camunda..");

    /** What the engine offers nowhere else, each with the reason it is needed. */
    private static final Set<String> NAMED_ENGINE_INTERNALS = Set.of(
            // The one clock: engine and application move together.
            "org.camunda.bpm.engine.impl.util.ClockUtil",
            // A Spring Boot starter configuration receives this type.
            "org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin",
            "org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl",
            // The engine tells who calls it in this type only.
            "org.camunda.bpm.engine.impl.identity.Authentication",
            // The documented way to give an instance of a shared model its tenant.
            "org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider",
            "org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext",
            "org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext",
            "org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext");

    @ArchTest
    static final ArchRule onlyCycleKnowsTheEngine = noClasses()
            .that(not(resideInAPackage(CYCLE + "..")))
            .should()
            .dependOnClassesThat(ENGINE)
            .because("the engine can be exchanged by rewriting one package (ADR 0002)");

    @ArchTest
    static final ArchRule theEnginesInsideStaysItsOwn = noClasses()
            .should()
            .dependOnClassesThat(
                    resideInAPackage("org.camunda.bpm.engine.impl..").and(not(named(NAMED_ENGINE_INTERNALS))))
            .because("the inside changes from patch to patch and from fork to fork (ADR 0010)");

    @ArchTest
    static final ArchRule dependenciesComeThroughTheConstructor = fields().should()
            .notBeAnnotatedWith(Autowired.class)
            .andShould()
            .notBeAnnotatedWith(Value.class)
            .andShould()
            .notBeAnnotatedWith("jakarta.annotation.Resource")
            .andShould()
            .notBeAnnotatedWith("jakarta.inject.Inject");

    @ArchTest
    static final ArchRule rowsAreReadToTheEnd = noClasses()
            .should()
            .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
            .because("a stream that nobody closes keeps its connection for ever");

    @ArchTest
    static final ArchRule onlyTheEngineNeedsTheOldDate = noClasses()
            .that(not(resideInAPackage(CYCLE + "..")))
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Date.class, Calendar.class)
            .because("java.util.Date knows neither a day nor a zone (ADR 0011)");

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .that(not(describe("the clock itself", type -> type.isEquivalentTo(MovableClock.class))))
            .should()
            .callCodeUnitWhere(target(ArchitectureTests.<CodeUnitCallTarget>tellsTheMachinesTime()))
            .because("application and engine share one clock that moves (ADR 0011)");

    @ArchTest
    static final ArchRule whatTheModelsCallStaysInside = classes()
            .that()
            .haveSimpleNameEndingWith("Delegate")
            .or()
            .haveSimpleNameEndingWith("Listener")
            .should()
            .resideInAPackage(CYCLE + ".internal")
            .andShould()
            .notHaveModifier(PUBLIC);

    @ArchTest
    static final ArchRule eventsAreRecords = methods()
            .that()
            .areAnnotatedWith(EventListener.class)
            .or()
            .areMetaAnnotatedWith(EventListener.class)
            .should(onlyHearOwnEventsThatAreRecords());

    @ArchTest
    static final ArchRule controllersLiveInWeb = classes()
            .that()
            .areAnnotatedWith(Controller.class)
            .or()
            .areMetaAnnotatedWith(Controller.class)
            .or()
            .areMetaAnnotatedWith(ControllerAdvice.class)
            .should()
            .resideInAPackage("org.itacycle.web..");

    @ArchTest
    static final ArchRule nothingIsPrinted = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule packagesAreNamedAfterWhatTheyAreFor =
            noClasses().should().resideInAnyPackage("..service..", "..impl..", "..util..", "..dto..", "..common..");

    private static DescribedPredicate<JavaClass> named(Set<String> names) {
        return describe("named here", type -> names.contains(type.getName()));
    }

    private static <T extends CodeUnitCallTarget> DescribedPredicate<T> tellsTheMachinesTime() {
        return describe("tells the machine's time", ArchitectureTests::tellsTheMachinesTime);
    }

    private static boolean tellsTheMachinesTime(CodeUnitCallTarget call) {
        var owner = call.getOwner();
        var byNow = owner.getPackageName().equals("java.time")
                && call.getName().equals("now")
                && call.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        var bySystemClock = owner.isEquivalentTo(Clock.class) && call.getName().startsWith("system");
        var byMillis = owner.isEquivalentTo(System.class) && call.getName().equals("currentTimeMillis");
        var byNewDate = owner.isEquivalentTo(Date.class)
                && name("<init>").test(call)
                && call.getRawParameterTypes().isEmpty();
        return byNow || bySystemClock || byMillis || byNewDate;
    }

    private static ArchCondition<JavaMethod> onlyHearOwnEventsThatAreRecords() {
        return new ArchCondition<>("only hear own events that are records") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getRawParameterTypes().stream()
                        .filter(type -> type.getPackageName().startsWith("org.itacycle"))
                        .forEach(type -> events.add(new SimpleConditionEvent(
                                method, type.isRecord(), method.getFullName() + " hears " + type.getName())));
            }
        };
    }
}
