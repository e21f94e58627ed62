package io.swapgate.simulator.trading.job;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swapgate.simulator.socket.Answer;
import io.swapgate.simulator.trading.ask.Ask;
import io.swapgate.simulator.trading.ask.Refusals;
import io.swapgate.simulator.trading.json.References;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Does work when it is asked for, and tells the result at once or when a client has polled often
 * enough. So what a job tells may be old by the time that it is read, as in the real world.
 */
public final class Jobs {
  private final Clock clock;
  private final Downloads downloads;
  private final Dice dice = new Dice();
  private final Map<String, Job> jobs = new ConcurrentHashMap<>();

  public Jobs(Clock clock, Downloads downloads) {
    this.clock = clock;
    this.downloads = downloads;
  }

  public void follow(Asynchrony how) {
    dice.follow(how);
  }

  public void clear() {
    jobs.clear();
    follow(Asynchrony.inline());
  }

  /** Answers a start; the work is not done if the job is to fail without it. */
  public Answer start(JobType type, Ask ask, Supplier<ObjectNode> work) {
    var course =
        dice.course(type)
            .forced(ask.hasFlag("forceAsync"), ask.hasFlag("forceDownloadService"))
            .settled();
    var result = course.worked() ? work.get() : References.object();
    var id = UUID.randomUUID().toString();
    var end = end(Job.envelope(id, type, course.end()), type, course, result, ask);
    if (!course.accepted()) {
      return Answer.json(200, end.toString());
    }
    var answered = new Job.Answered(end, dice.polls(), clock.instant().plus(Downloads.LIFE));
    jobs.values().removeIf(job -> !job.isKept(clock.instant()));
    jobs.put(id, new Job(type, ask, answered));
    return Answer.json(202, Job.envelope(id, type, JobStatus.PROCESSING).toString());
  }

  public Answer poll(JobType type, Ask ask) {
    var job = jobs.get(ask.last());
    if (job == null || !job.isKept(clock.instant()) || !job.isFor(type, ask.unit())) {
      throw Refusals.unknown("job", ask.last());
    }
    if (!job.isOf(ask.client())) {
      throw Refusals.foreignJob(ask.last());
    }
    return Answer.json(200, job.polled().toString());
  }

  /** Says whether something that is no job is to be answered by a download. */
  public boolean downloads(String what, Ask ask) {
    return ask.hasFlag("forceDownloadService") || dice.downloads(what);
  }

  private ObjectNode end(ObjectNode json, JobType type, Course course, ObjectNode result, Ask ask) {
    if (type == JobType.BULK_STATE && result.path("entities") instanceof ArrayNode entries) {
      dice.thin(entries);
    }
    switch (course.end()) {
      case COMPLETE -> {
        if (course.downloaded()) {
          json.put("downloadUrl", downloads.keep(result, ask));
        } else {
          json.set(type.result(), result);
        }
      }
      case ERROR -> json.set("error", error(json.path("id").asText()));
      case CANCELED, PROCESSING -> {}
    }
    return json;
  }

  private static ObjectNode error(String jobId) {
    return References.object()
        .put("message", "The job failed.")
        .put("code", "internal.server.error")
        .put("status", 500)
        .put("contextId", jobId);
  }
}
