package io.swapgate;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import java.time.Clock;
import org.apache.camel.RoutesBuilder;
import org.eclipse.microprofile.config.inject.ConfigProperty;

@AnalyzeClasses(packages = "io.swapgate", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule simulatorKnowsNothingOfSwapgate =
      classes()
          .that()
          .resideInAPackage("io.swapgate.simulator..")
          .should()
          .onlyDependOnClassesThat(foreignOr("io.swapgate.simulator.."));

  @ArchTest
  static final ArchRule onlyTheDemoUsesTheSimulator =
      classes()
          .that()
          .resideInAPackage("io.swapgate.simulator..")
          .should()
          .onlyHaveDependentClassesThat()
          .resideInAnyPackage(
              "io.swapgate.simulator..", "io.swapgate.demo..", "io.swapgate.command..");

  @ArchTest
  static final ArchRule onlyRoutesUseABackend =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.swapgate.backend..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.swapgate.backend..");

  @ArchTest
  static final ArchRule swapsKnowNothingElse =
      classes()
          .that()
          .resideInAPackage("io.swapgate.swap")
          .should()
          .onlyDependOnClassesThat(foreignOr("io.swapgate.swap"));

  @ArchTest
  static final ArchRule scheduleValuesKnowOnlySwaps =
      classes()
          .that()
          .resideInAPackage("io.swapgate.schedule")
          .and(describe("are values", c -> c.isRecord() || c.isEnum()))
          .should()
          .onlyDependOnClassesThat(
              foreignOr("io.swapgate.schedule").or(resideInAPackage("io.swapgate.swap")));

  @ArchTest
  static final ArchRule swapsSchedulesAndRulesKnowNoneThatStoresShowsOrStarts =
      noClasses()
          .that()
          .resideInAnyPackage("io.swapgate.swap", "io.swapgate.schedule", "io.swapgate.rules..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.swapgate.api..",
              "io.swapgate.ledger..",
              "io.swapgate.command..",
              "io.swapgate.health..");

  @ArchTest
  static final ArchRule onlyTimeKnowsTheSystemClock =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.swapgate.time")
          .and()
          .doNotHaveFullyQualifiedName("io.swapgate.simulator.SimulatorSettings")
          .should()
          .accessTargetWhere(describe("read the system clock", ArchitectureTest::readsClock));

  @ArchTest
  static final ArchRule everyResourceSaysWhoMayUseIt =
      classes()
          .that()
          .areAnnotatedWith(Path.class)
          .and()
          .doNotHaveSimpleName("LoginPage")
          .should()
          .beAnnotatedWith(RolesAllowed.class);

  @ArchTest
  static final ArchRule nobodyUsesJavaUtilLogging =
      noClasses().should().dependOnClassesThat().resideInAPackage("java.util.logging..");

  @ArchTest
  static final ArchRule namesSayWhatAClassIs =
      noClasses()
          .should()
          .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Dto|Info)(\\$.*)?")
          .because("such a name fits any class");

  @ArchTest
  static final ArchRule routesAreYaml =
      noClasses()
          .should()
          .beAssignableTo(RoutesBuilder.class)
          .because("routes live in routes/, where they can be changed without a build");

  @ArchTest
  static final ArchRule onlyTheLedgerSpeaksSql =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.swapgate.ledger..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "javax.sql..");

  @ArchTest
  static final ArchRule constructorsTakeWhatAClassNeeds =
      noFields()
          .should()
          .beAnnotatedWith(Inject.class)
          .orShould()
          .beAnnotatedWith(ConfigProperty.class);

  /** Matches what is not ours, and what is in {@code packages}. */
  private static DescribedPredicate<JavaClass> foreignOr(String packages) {
    return resideOutsideOfPackage("io.swapgate..").or(resideInAPackage(packages));
  }

  private static boolean readsClock(JavaAccess<?> access) {
    var owner = access.getTargetOwner();
    return switch (access.getTarget().getName()) {
      case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
      case "now" -> owner.getPackageName().startsWith("java.time") && !takesClock(access);
      case "system", "systemUTC", "systemDefaultZone", "tickMillis", "tickSeconds", "tickMinutes" ->
          owner.isEquivalentTo(Clock.class);
      default -> false;
    };
  }

  private static boolean takesClock(JavaAccess<?> access) {
    return access.getTarget() instanceof CodeUnitAccessTarget target
        && target.getRawParameterTypes().stream().anyMatch(t -> t.isEquivalentTo(Clock.class));
  }
}
