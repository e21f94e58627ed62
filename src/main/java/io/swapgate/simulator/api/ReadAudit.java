package io.swapgate.simulator.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.swapgate.simulator.audit.AuditTrail;
import io.swapgate.simulator.gate.Endpoint;
import io.swapgate.simulator.platform.Refused;
import io.swapgate.simulator.platform.World;
import io.swapgate.simulator.socket.Answer;
import io.swapgate.simulator.socket.Request;

/** GET a swap's audit, newest entry first. */
public final class ReadAudit implements Endpoint {
  private final World world;
  private final AuditTrail audit;

  public ReadAudit(World world, AuditTrail audit) {
    this.world = world;
    this.audit = audit;
  }

  @Override
  public Answer answer(Request request, String id) {
    if (world.swap(id).isEmpty()) {
      throw Refused.notFound("shift swap", id);
    }
    var body = JsonNodeFactory.instance.objectNode();
    var entities = body.putArray("entities");
    for (var entry : audit.of(id)) {
      entities
          .addObject()
          .put("timestamp", entry.timestamp().toString())
          .put("actor", entry.actor())
          .put("action", entry.action().name())
          .put("outcome", String.valueOf(entry.outcome()));
    }
    return Answer.json(200, body.toString());
  }
}
