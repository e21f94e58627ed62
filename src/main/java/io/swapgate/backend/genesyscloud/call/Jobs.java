package io.swapgate.backend.genesyscloud.call;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.swapgate.backend.PathSegment;
import io.swapgate.backend.genesyscloud.GenesysConfig;
import io.swapgate.failure.Failure;
import io.swapgate.failure.FailureKind;
import io.swapgate.failure.TryAgainLater;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import org.apache.camel.Body;
import org.apache.camel.Exchange;
import org.apache.camel.Variable;

/** Starts jobs and looks at them until they have ended, each within its time. */
@Named("genesysJobs")
@Unremovable
@ApplicationScoped
@RegisterForReflection // called from genesys-cloud.camel.yaml
public class Jobs {
  /** A job that takes longer is given up. */
  private static final Duration LONGEST = Duration.ofMinutes(5);

  private final ObjectMapper json;
  private final Clock clock;
  private final GenesysConfig config;

  public Jobs(ObjectMapper json, Clock clock, GenesysConfig config) {
    this.json = json;
    this.clock = clock;
    this.config = config;
  }

  public Job begin(@Body JobRequest request) {
    return Job.of(request, clock.instant());
  }

  /** Reads the answer to the start: the result, or word that it is being worked on. */
  public Job started(Exchange exchange, @Variable("job") Job job) {
    return read(Reply.of(exchange, json, job.request().changes()), job);
  }

  /** Reads the answer to a look; one that says nothing of the job is followed by another look. */
  public Job polled(Exchange exchange, @Variable("job") Job job) {
    var reply = Reply.of(exchange, json, job.request().changes());
    int status = reply.status();
    if (status == 403 || status == 404) {
      throw reply.lost("the job is no longer to be found: " + status);
    }
    boolean passes = status == 401 || status == 408 || status == 429 || status >= 500;
    return passes ? unheard(job) : read(reply, job);
  }

  /** A look came to nothing; the job goes on without it. */
  public Job unheard(@Variable("job") Job job) {
    return inTime(job.seen(job.id()));
  }

  /** How long to wait before the next look, in milliseconds. */
  public long pause(@Variable("job") Job job) {
    return job.pause(config.jobWait().toMillis());
  }

  /** Where the job is looked at. */
  public String path(@Variable("job") Job job) {
    return job.request().path() + "/" + PathSegment.of(job.id());
  }

  /** The result that came with the job's last answer. */
  public JobResult result(@Variable("job") Job job) {
    return result(job, job.done().path(job.request().result()));
  }

  /** The result from a file, which holds the same as the answer would. */
  public JobResult file(Exchange exchange, @Variable("job") Job job) {
    var reply = Reply.of(exchange, json, job.request().changes());
    if (reply.status() != 200) {
      throw reply.lost("the file with the job's result cannot be had: " + reply.status());
    }
    return result(job, reply.json());
  }

  private static JobResult result(Job job, JsonNode result) {
    if (!result.isObject()) {
      boolean changes = job.request().changes();
      var kind = changes ? FailureKind.UNKNOWN_OUTCOME : FailureKind.GARBLED;
      throw new TryAgainLater(
          Failure.of(kind, "the job is complete and has no " + job.request().result()));
    }
    return new JobResult(result, job.correlationId());
  }

  private Job read(Reply reply, Job job) {
    var told = reply.json();
    if (!told.path("type").asText().equals(job.request().type())) {
      throw reply.garbled("a job that is no " + job.request().type());
    }
    return switch (told.path("status").asText()) {
      case "Complete" -> job.ended(told, reply.correlationId());
      case "Processing" -> runs(reply, told, job);
      case "Error" -> throw reply.failed(told.path("error"));
      case "Canceled" -> throw reply.lost("the job was canceled");
      default -> throw reply.garbled("a job in a state that is not known");
    };
  }

  private Job runs(Reply reply, JsonNode told, Job job) {
    var id = told.path("id").asText();
    if (id.isBlank()) {
      throw reply.garbled("a job without an id");
    }
    return inTime(job.seen(id));
  }

  private Job inTime(Job job) {
    if (clock.instant().isAfter(job.began().plus(LONGEST))) {
      var why = "the job takes longer than " + LONGEST.toMinutes() + " min";
      throw new TryAgainLater(Failure.of(Meaning.noAnswer(job.request().changes()), why));
    }
    return job;
  }
}
