// SPDX-License-Identifier: Apache-2.0
package org.foretrace;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the walls between the rooms, and what would make two runs of the same bytes differ out. */
class ArchitectureTest {
  private static final String ROOT = "org.foretrace.";

  /** What each room of the analyzer may import. A room that is not named here may not exist. */
  private static final Map<String, List<String>> ROOMS = new LinkedHashMap<>();

  static {
    ROOMS.put("source", List.of());
    ROOMS.put("text", List.of());
    ROOMS.put("syntax", List.of("source", "grammar", "text"));
    ROOMS.put("scope", List.of("source", "syntax", "text"));
    ROOMS.put("code", List.of("source", "syntax", "scope", "text"));
    ROOMS.put("model", List.of("source", "syntax", "scope"));
    ROOMS.put("object", List.of("source", "code", "text"));
    ROOMS.put("loop", List.of());
    ROOMS.put("world", List.of("source", "code", "object", "vm", "loop", "text"));
    ROOMS.put("vm", List.of("source", "syntax", "scope", "code", "object", "world", "text"));
    ROOMS.put(
        "stdlib",
        List.of(
            "source", "syntax", "scope", "code", "object", "vm", "loop", "world", "trace", "text"));
    ROOMS.put(
        "trace", List.of("source", "code", "object", "vm", "loop", "stdlib", "world", "text"));
    ROOMS.put("lint", List.of("source", "syntax", "scope", "model", "trace"));
    ROOMS.put(
        "predict",
        List.of(
            "source", "syntax", "scope", "code", "model", "object", "loop", "world", "vm", "stdlib",
            "trace", "lint", "text"));
  }

  /** Calls that ask the machine, by the start of {@code owner.method(parameters)}, and why not. */
  private static final Map<String, String> BANNED_CALLS = new LinkedHashMap<>();

  static {
    ban(
        "time comes from the event loop's clock",
        "java.lang.System.nanoTime",
        "java.lang.System.currentTimeMillis");
    ban(
        "time comes from the event loop's clock",
        "java.time.Instant.now(",
        "java.time.LocalDate.now(",
        "java.time.LocalTime.now(",
        "java.time.LocalDateTime.now(",
        "java.time.OffsetDateTime.now(",
        "java.time.ZonedDateTime.now(",
        "java.time.Year.now(",
        "java.time.ZoneId.systemDefault(",
        "java.util.TimeZone.getDefault(",
        "java.util.Date.<init>()",
        "java.util.Calendar.getInstance(");
    ban(
        "random comes from the world",
        "java.lang.Math.random(",
        "java.lang.StrictMath.random(",
        "java.util.UUID.randomUUID(",
        "java.util.Collections.shuffle(java.util.List)");
    ban(
        "iteration order is salted per JVM: LinkedHashMap, EnumMap, TreeMap or List.of",
        "java.util.Set.of(",
        "java.util.Set.copyOf(",
        "java.util.Map.of(",
        "java.util.Map.ofEntries(",
        "java.util.Map.copyOf(",
        "java.util.stream.Collectors.toUnmodifiableSet(",
        "java.util.stream.Collectors.toUnmodifiableMap(");
    ban("it differs from run to run", "java.lang.System.identityHashCode(");
    ban(
        "the ambient locale and character set are not ours: Locale.ROOT, UTF_8",
        "java.util.Locale.getDefault(",
        "java.nio.charset.Charset.defaultCharset(",
        "java.lang.String.toLowerCase()",
        "java.lang.String.toUpperCase()",
        "java.lang.String.getBytes()",
        "java.lang.String.<init>([B)",
        "java.lang.String.formatted(",
        "java.lang.String.format(java.lang.String,",
        "java.util.Formatter.<init>()",
        "java.text.DecimalFormatSymbols.getInstance()",
        "java.text.DecimalFormat.<init>(java.lang.String)",
        "java.io.InputStreamReader.<init>(java.io.InputStream)");
    ban(
        "the machine is not ours to ask or to change",
        "java.lang.System.getenv(",
        "java.lang.System.getProperty(",
        "java.lang.System.setProperty(",
        "java.lang.System.exit(",
        "java.lang.System.gc(",
        "java.lang.System.setOut(",
        "java.lang.System.setErr(",
        "java.lang.System.setIn(",
        "java.util.Collection.parallelStream(",
        "java.util.List.parallelStream(",
        "java.util.stream.BaseStream.parallel(",
        "java.util.stream.Stream.parallel(");
  }

  /**
   * Types that no room of the analyzer may touch: files, network, processes, threads, randomness.
   */
  private static final List<String> BANNED_TYPES =
      List.of(
          "java.io.File",
          "java.io.FileInputStream",
          "java.io.FileOutputStream",
          "java.io.FileReader",
          "java.io.FileWriter",
          "java.io.RandomAccessFile",
          "java.io.Console",
          "java.lang.Process",
          "java.lang.ProcessBuilder",
          "java.lang.ProcessHandle",
          "java.lang.Runtime",
          "java.lang.Thread",
          "java.lang.ThreadLocal",
          "java.security.SecureRandom",
          "java.time.Clock",
          "java.util.Random",
          "java.util.SplittableRandom",
          "java.util.Timer",
          "java.util.WeakHashMap");

  private static final List<String> BANNED_PACKAGES =
      List.of(
          "java.net.",
          "java.nio.channels.",
          "java.nio.file.",
          "java.lang.ref.",
          "java.util.concurrent.",
          "java.util.logging.",
          "java.util.random.",
          "javax.",
          "jdk.",
          "sun.");

  private static final int MAX_LINES = 800;

  /** Files that are one table or one loop by nature, and how long they may get. */
  private static final Map<String, Integer> LONG_FILES = new LinkedHashMap<>();

  static {
    LONG_FILES.put("Compiler.java", 1400);
    LONG_FILES.put("Interpreter.java", 1400);
  }

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.foretrace");

  private static void ban(String why, String... calls) {
    for (String call : calls) {
      BANNED_CALLS.put(call, why);
    }
  }

  private static String room(JavaClass type) {
    String name = type.getPackageName();
    if (!name.startsWith(ROOT)) {
      return "";
    }
    int dot = name.indexOf('.', ROOT.length());
    return dot < 0 ? name.substring(ROOT.length()) : name.substring(ROOT.length(), dot);
  }

  @TestFactory
  Stream<DynamicTest> everyRoomImportsOnlyWhatItMay() {
    return ROOMS.entrySet().stream()
        .map(
            e ->
                DynamicTest.dynamicTest(
                    e.getKey(),
                    () ->
                        noClasses()
                            .that()
                            .resideInAPackage(ROOT + e.getKey() + "..")
                            .should()
                            .dependOnClassesThat(
                                describe(
                                    "live in a room above",
                                    c ->
                                        c.getPackageName().startsWith(ROOT)
                                            && !room(c).equals(e.getKey())
                                            && !e.getValue().contains(room(c))))
                            .allowEmptyShould(true)
                            .check(CLASSES)));
  }

  @Test
  void thereAreNoOtherRooms() {
    classes()
        .should(
            new ArchCondition<>("live in a room that is named here") {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                boolean known = ROOMS.containsKey(room(type)) || room(type).equals("grammar");
                events.add(new SimpleConditionEvent(type, known, type.getName()));
              }
            })
        .check(CLASSES);
  }

  @Test
  void roomsHaveNoCycles() {
    slices()
        .matching("org.foretrace.(*)..")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void onlySyntaxKnowsAntlr() {
    noClasses()
        .that(are(describe("outside grammar and syntax", c -> !isParsing(c))))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.antlr..", "org.foretrace.grammar..")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  private static boolean isParsing(JavaClass type) {
    return room(type).equals("grammar") || room(type).equals("syntax");
  }

  @Test
  void theLoopKnowsOnlyTheJdk() {
    classes()
        .that()
        .resideInAPackage("org.foretrace.loop..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("org.foretrace.loop..", "java..", "org.jspecify..")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void nothingAsksTheMachine() {
    classes()
        .that(are(describe("ours", c -> !room(c).equals("grammar"))))
        .should(
            new ArchCondition<>("depend on nothing that differs from run to run") {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                type.getAccessesFromSelf().forEach(access -> checkCall(access, events));
                type.getDirectDependenciesFromSelf()
                    .forEach(
                        dependency -> {
                          if (isBanned(
                              dependency.getTargetClass().getBaseComponentType().getName())) {
                            events.add(
                                SimpleConditionEvent.violated(type, dependency.getDescription()));
                          }
                        });
              }
            })
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  private static boolean isBanned(String type) {
    return BANNED_TYPES.contains(type) || BANNED_PACKAGES.stream().anyMatch(type::startsWith);
  }

  private static void checkCall(JavaAccess<?> access, ConditionEvents events) {
    String target = access.getTarget().getFullName();
    for (Map.Entry<String, String> banned : BANNED_CALLS.entrySet()) {
      if (target.startsWith(banned.getKey())) {
        events.add(
            SimpleConditionEvent.violated(
                access.getOriginOwner(), banned.getValue() + ": " + access.getDescription()));
      }
    }
  }

  @Test
  void staticFieldsAreFinal() {
    fields()
        .that(
            are(
                describe(
                    "static and ours", f -> isStatic(f) && !room(f.getOwner()).equals("grammar"))))
        .should()
        .beFinal()
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  private static boolean isStatic(JavaField field) {
    return field.getModifiers().contains(JavaModifier.STATIC);
  }

  @Test
  void filesAreShort() {
    List<String> tooLong = new ArrayList<>();
    for (Path file : javaFiles("src/main/java", "src/test/java")) {
      int limit = LONG_FILES.getOrDefault(file.getFileName().toString(), MAX_LINES);
      int lines = read(file).size();
      if (lines > limit) {
        tooLong.add(file + " has " + lines + " lines, " + limit + " are allowed");
      }
    }
    assertThat(tooLong).isEmpty();
  }

  @Test
  void everyPackageSaysItsJob() {
    List<String> missing = new ArrayList<>();
    for (Path file : javaFiles("src/main/java")) {
      Path info = file.resolveSibling("package-info.java");
      boolean generated = file.startsWith(base().resolve("grammar"));
      if (generated || missing.contains(info.toString())) {
        continue;
      }
      if (!Files.exists(info)
          || !read(info).get(0).equals("// SPDX-License-Identifier: Apache-2.0")
          || !read(info).contains("@NullMarked")) {
        missing.add(info.toString());
      }
    }
    assertThat(missing).as("with licence line, Javadoc and @NullMarked").isEmpty();
  }

  private static Path base() {
    return Path.of(System.getProperty("basedir", ".")).toAbsolutePath().normalize().getParent();
  }

  private static List<Path> javaFiles(String... roots) {
    List<Path> files = new ArrayList<>();
    for (String module : List.of("grammar", "analyzer", "grader", "benchmarks")) {
      for (String root : roots) {
        Path folder = base().resolve(module).resolve(root);
        if (Files.isDirectory(folder)) {
          try (Stream<Path> walk = Files.walk(folder)) {
            walk.filter(f -> f.toString().endsWith(".java")).sorted().forEach(files::add);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        }
      }
    }
    assertThat(files).isNotEmpty();
    return files;
  }

  private static List<String> read(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
