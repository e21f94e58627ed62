package io.swapgate.simulator.demo;

import io.swapgate.simulator.Simulator;
import io.swapgate.simulator.schedule.Agent;
import io.swapgate.simulator.schedule.AgentState;
import io.swapgate.simulator.schedule.Shift;
import io.swapgate.simulator.schedule.Window;
import java.util.List;
import java.util.stream.IntStream;

/** Puts agents into the world, with numbers that go up from A-20411. */
final class Stage {
  private final Simulator wfm;
  private int lastAgent = 20_410;

  Stage(Simulator wfm) {
    this.wfm = wfm;
  }

  /** Returns the new agent's id, which ends as told. */
  String enter(Setting setting, String suffix, List<Window> windows) {
    lastAgent++;
    var id = "A-" + lastAgent + suffix;
    wfm.hasAgent(
        new Agent(
            id,
            setting.site().unit(),
            setting.site().zone(),
            List.of(setting.skill(), "email"),
            shifts(windows),
            AgentState.SCHEDULED,
            wfm.now()));
    return id;
  }

  private List<Shift> shifts(List<Window> windows) {
    return IntStream.range(0, windows.size())
        .mapToObj(i -> Shift.onQueue("SH-" + lastAgent + "-" + (i + 1), windows.get(i)))
        .toList();
  }
}
