package io.swapgate.pause;

import io.swapgate.failure.Failure;
import io.swapgate.failure.FailureKind;
import io.swapgate.swap.AgentId;
import io.swapgate.swap.Swap;
import java.util.List;
import java.util.stream.Stream;

/** Whom a conflict concerns besides the swap that met it. */
sealed interface Subject {
  /** A management unit. */
  record Unit(String id) implements Subject {
    @Override
    public String toString() {
      return "management unit " + id;
    }
  }

  /** One agent. */
  record Agent(AgentId id) implements Subject {
    @Override
    public String toString() {
      return "agent " + id;
    }
  }

  static Unit unitOf(Swap swap) {
    return new Unit(swap.managementUnit());
  }

  static List<Subject> of(Swap swap) {
    return Stream.<Subject>concat(Stream.of(unitOf(swap)), agentsOf(swap)).toList();
  }

  /** Whom {@code failure} of {@code swap} concerns; none if the swap alone. */
  static List<Subject> blamedBy(Failure failure, Swap swap) {
    return switch (failure.kind()) {
      case PUBLISHING -> List.of(unitOf(swap));
      case ADHERENCE, AGENT_BUSY -> agentsNamed(failure, swap);
      default -> List.of();
    };
  }

  /** Whether conflicts of that kind, of many swaps in a row, may have a cause that all share. */
  static boolean isOfOneSwap(FailureKind kind) {
    return kind == FailureKind.TRANSITION || kind == FailureKind.CONFLICT;
  }

  /** The one whom the platform names, or both if it names none of them. */
  private static List<Subject> agentsNamed(Failure failure, Swap swap) {
    var named =
        swap.agents().stream()
            .filter(agent -> failure.message().contains("'" + agent + "'"))
            .map(Agent::new)
            .toList();
    return named.isEmpty() ? List.copyOf(agentsOf(swap).toList()) : List.copyOf(named);
  }

  private static Stream<Agent> agentsOf(Swap swap) {
    return swap.agents().stream().map(Agent::new);
  }
}
