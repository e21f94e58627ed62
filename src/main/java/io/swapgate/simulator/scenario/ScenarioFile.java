package io.swapgate.simulator.scenario;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;

/** Scenarios as JSON: a file names every field, and none that a scenario does not have. */
final class ScenarioFile {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new DurationJson())
          .enable(
              DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
              DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
              DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
              DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
              DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .enable(
              SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .build();

  private ScenarioFile() {}

  static Scenario read(Path file) {
    try {
      return JSON.readValue(Files.readString(file), Scenario.class);
    } catch (JsonMappingException e) {
      throw new UnreadableScenario(file + ": " + field(e) + why(e), e);
    } catch (JsonProcessingException e) {
      throw new UnreadableScenario(file + ": no JSON: " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new UnreadableScenario(file + ": cannot be read: " + e, e);
    }
  }

  static String json(Scenario scenario) {
    try {
      return JSON.writeValueAsString(scenario);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("scenario has no JSON: " + scenario, e);
    }
  }

  /** Returns such as {@code "faults.most: "}; nothing for the whole. */
  private static String field(JsonMappingException e) {
    var path =
        e.getPath().stream()
            .map(step -> step.getFieldName() == null ? step.getIndex() + "" : step.getFieldName())
            .collect(Collectors.joining("."));
    return path.isEmpty() ? "" : path + ": ";
  }

  private static String why(JsonMappingException e) {
    if (e instanceof UnrecognizedPropertyException) {
      return "unknown field";
    }
    if (e instanceof InvalidFormatException bad) {
      var hint = bad.getTargetType() == Duration.class ? ", not a duration such as PT2S" : "";
      return "bad value '" + bad.getValue() + "'" + hint;
    }
    if (e.getOriginalMessage().startsWith("Missing creator property")) {
      return "missing";
    }
    var cause = e.getCause();
    return String.valueOf(
        cause instanceof IllegalArgumentException ? cause.getMessage() : e.getOriginalMessage());
  }
}
