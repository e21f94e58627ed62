package io.swapgate.swap;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A shift swap as the platform told of it.
 *
 * @param agent who offers {@code window}
 * @param counterpart who takes {@code window}, and in a trade gives {@code counterpartWindow} for
 *     it
 * @param requiredSkills what working {@code window} takes
 * @param counterpartRequiredSkills what working {@code counterpartWindow} takes
 * @param lastUpdated moves whenever the swap changes
 * @param findings what the platform finds against it; none in the JSON of a swap without
 */
public record Swap(
    SwapId id,
    SwapStatus status,
    SwapType type,
    AgentId agent,
    AgentId counterpart,
    String managementUnit,
    ZoneId zone,
    Window window,
    Optional<Window> counterpartWindow,
    Set<String> requiredSkills,
    Set<String> counterpartRequiredSkills,
    Instant created,
    Instant lastUpdated,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
        Set<PlatformFinding> findings) {

  public Swap {
    requiredSkills = Set.copyOf(requiredSkills);
    counterpartRequiredSkills = Set.copyOf(counterpartRequiredSkills);
    findings = Set.copyOf(findings);
  }

  /** The same swap, after a change at {@code updated}. */
  public Swap now(SwapStatus changed, Instant updated) {
    return new Swap(
        id,
        changed,
        type,
        agent,
        counterpart,
        managementUnit,
        zone,
        window,
        counterpartWindow,
        requiredSkills,
        counterpartRequiredSkills,
        created,
        updated,
        findings);
  }

  @JsonIgnore
  public Terms terms() {
    return Terms.of(this);
  }

  /** When the first of its windows starts. */
  @JsonIgnore
  public Instant firstStart() {
    return counterpartWindow
        .map(Window::start)
        .filter(start -> start.isBefore(window.start()))
        .orElse(window.start());
  }

  /** From the start of its first window to the end of its last. */
  @JsonIgnore
  public Window span() {
    return counterpartWindow.map(window::span).orElse(window);
  }

  @JsonIgnore
  public List<AgentId> agents() {
    return agent.equals(counterpart) ? List.of(agent) : List.of(agent, counterpart);
  }

  /** The window that {@code who} works after the swap and did not before. */
  public Optional<Window> takenBy(AgentId who) {
    return who.equals(counterpart)
        ? Optional.of(window)
        : who.equals(agent) ? counterpartWindow : Optional.empty();
  }

  /** The window that {@code who} worked before the swap and does not after. */
  public Optional<Window> givenBy(AgentId who) {
    return who.equals(agent)
        ? Optional.of(window)
        : who.equals(counterpart) ? counterpartWindow : Optional.empty();
  }
}
