package io.swapgate.rules.custom;

import io.swapgate.failure.Failure;
import io.swapgate.rules.Finding;
import io.swapgate.rules.ScheduleCase;
import io.swapgate.rules.ScheduleRule;
import io.swapgate.swap.Swap;
import io.swapgate.swap.Window;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.apache.camel.Exchange;
import org.apache.camel.Expression;

/** A rule that the house wrote. One that fails to answer refuses, so that a person looks. */
final class CustomRule implements ScheduleRule {
  private static final int LONGEST = 120;

  private final String name;
  private final Question question;
  private final Expression reason;
  private final Duration sees;

  CustomRule(String name, Question question, Expression reason, Duration sees) {
    this.name = name;
    this.question = question;
    this.reason = reason;
    this.sees = sees;
  }

  @Override
  public Window sees(Window span, ZoneId zone) {
    return span.widened(sees);
  }

  @Override
  public boolean asksForSkills(Swap swap) {
    return true; // it may ask for anything
  }

  @Override
  public List<Finding> judge(ScheduleCase asked) {
    var exchange = question.exchange(asked);
    try {
      boolean refuses = question.isTrueOf(exchange);
      return List.of(
          Finding.of(
              refuses,
              () -> refuses ? sentence(exchange) : name + " has nothing against the swap"));
    } catch (RuntimeException e) {
      return List.of(Finding.of(true, () -> "the rule " + name + " cannot be judged: " + why(e)));
    }
  }

  /** The innermost reason, and no more of it than a line. */
  private static String why(Throwable thrown) {
    var text = line(Failure.innermost(thrown));
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }

  /** What it says, in one line. */
  static String line(Throwable thrown) {
    return String.valueOf(thrown.getMessage()).replaceAll("\\s+", " ");
  }

  private String sentence(Exchange exchange) {
    try {
      return reason.evaluate(exchange, String.class);
    } catch (RuntimeException e) {
      return "refused by " + name + ", whose reason cannot be told: " + why(e);
    }
  }
}
