package io.swapgate.backend;

import com.fasterxml.jackson.databind.JsonNode;
import io.swapgate.swap.Window;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** The fields of a JSON object; every complaint names the field. */
public record Fields(JsonNode object) {
  /** Longer texts are no ids, names or codes. */
  private static final int LONGEST_TEXT = 1_000;

  /** What is wrong with a field. */
  public static final class Unreadable extends RuntimeException {
    public Unreadable(String message) {
      super(message);
    }
  }

  public boolean has(String name) {
    return object.hasNonNull(name);
  }

  public String text(String name) {
    var node = object.path(name);
    if (!node.isTextual() || node.textValue().isBlank()) {
      throw new Unreadable(name + (has(name) ? " is not a text" : " is missing"));
    }
    if (node.textValue().length() > LONGEST_TEXT) {
      throw new Unreadable(name + " is longer than " + LONGEST_TEXT + " characters");
    }
    return node.textValue();
  }

  /** A field that must be there. */
  public Fields require(String name) {
    if (!has(name)) {
      throw new Unreadable(name + " is missing");
    }
    return this;
  }

  public int number(String name) {
    if (!require(name).object.path(name).canConvertToInt()) {
      throw new Unreadable(name + " is not a whole number");
    }
    return object.path(name).intValue();
  }

  public Instant instant(String name) {
    var text = text(name);
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeParseException e) {
      throw new Unreadable(name + " is not a time with an offset: " + text);
    }
  }

  public ZoneId zone(String name) {
    var text = text(name);
    try {
      return ZoneId.of(text);
    } catch (DateTimeException e) {
      throw new Unreadable(name + " is not a time zone: " + text);
    }
  }

  public Window window(String name) {
    if (!object.path(name).isObject()) {
      throw new Unreadable(name + " is missing");
    }
    try {
      return new Fields(object.path(name)).window();
    } catch (IllegalArgumentException | Unreadable e) {
      throw new Unreadable(name + ": " + e.getMessage());
    }
  }

  public Window window() {
    return new Window(instant("start"), instant("end"));
  }

  public Set<String> texts(String name) {
    if (has(name) && !object.path(name).isArray()) {
      throw new Unreadable(name + " is not a list");
    }
    var texts = new LinkedHashSet<String>();
    for (JsonNode item : object.path(name)) {
      if (!item.isTextual()) {
        throw new Unreadable(name + " holds something that is not a text");
      }
      texts.add(item.textValue());
    }
    return texts;
  }

  /** The constant of that name; {@code unknown} for a value that this program does not know. */
  public <E extends Enum<E>> E choice(String name, Class<E> type, E unknown) {
    var text = text(name).toUpperCase(Locale.ROOT);
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(text)) {
        return constant;
      }
    }
    return unknown;
  }
}
