package io.swapgate.rules.custom;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.swapgate.rules.book.NamedRule;
import io.swapgate.rules.setting.Faults;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.camel.CamelContext;

/** Reads every {@code *.rules.yaml} of a folder; all that is wrong with them is told at once. */
public final class CustomRules {
  private static final String SUFFIX = ".rules.yaml";

  private CustomRules() {}

  /** In the order of the files' names; none if there is no such folder. */
  public static List<NamedRule> read(Path folder, Supplier<CamelContext> camel) {
    var faults = new Faults();
    var rules = new ArrayList<NamedRule>();
    for (Path file : files(folder)) {
      var node = parse(file, faults);
      if (!node.isEmpty() && !node.isArray()) {
        faults.add(file + ": rules are a list, each item begins with - rule:");
      }
      for (JsonNode item : node) {
        new RuleFile(file, camel.get(), faults).read(item).ifPresent(rules::add);
      }
    }
    faults.throwIfAny();
    return rules;
  }

  /** The files, in the order of their names. */
  public static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith(SUFFIX)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode parse(Path file, Faults faults) {
    try {
      return new YAMLMapper().readTree(file.toFile());
    } catch (JsonProcessingException e) {
      var at = e.getLocation();
      faults.add(file + ", line " + at.getLineNr() + ": " + e.getOriginalMessage());
    } catch (IOException e) {
      faults.add(file + " cannot be read: " + e.getMessage());
    }
    return new YAMLMapper().createArrayNode();
  }
}
