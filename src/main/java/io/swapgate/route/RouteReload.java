package io.swapgate.route;

import io.swapgate.config.SwapgateConfig;
import io.swapgate.reload.FilesSeen;
import io.swapgate.reload.Reloaded;
import io.swapgate.review.ManyDecisions;
import io.swapgate.start.StandStill;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.camel.CamelContext;
import org.apache.camel.quarkus.main.events.AfterStart;
import org.apache.camel.quarkus.main.events.BeforeStop;
import org.jboss.logging.Logger;

/**
 * Takes changed route files live: whole, once they make sense and nothing is in hand, or not at
 * all. It has a thread of its own, since it stops the routes.
 */
@ApplicationScoped
public class RouteReload {
  private static final Logger LOG = Logger.getLogger("swapgate");

  /** Longer than a call to the platform may take. */
  private static final Duration LONGEST_STANDSTILL = Duration.ofSeconds(15);

  private final SwapgateConfig config;
  private final RouteTrial trial;
  private final LiveRoutes live;
  private final StandStill stand;
  private final ManyDecisions decisions;
  private final CamelContext camel;
  private final ScheduledExecutorService looks =
      Executors.newSingleThreadScheduledExecutor(RouteReload::thread);
  private RouteFiles inForce = new RouteFiles(new TreeMap<>());
  private FilesSeen<RouteFiles> seen = new FilesSeen<>(inForce);
  private volatile List<String> refused = List.of();

  public RouteReload(
      SwapgateConfig config,
      RouteTrial trial,
      LiveRoutes live,
      StandStill stand,
      ManyDecisions decisions,
      CamelContext camel) {
    this.config = config;
    this.trial = trial;
    this.live = live;
    this.stand = stand;
    this.decisions = decisions;
    this.camel = camel;
  }

  /** What is wrong with the files as they are now; the routes in force are from before. */
  public List<String> refused() {
    return refused;
  }

  void on(@Observes AfterStart started) {
    inForce = read();
    seen = new FilesSeen<>(inForce);
    long every = config.reload().every().toMillis();
    Future<?> unused =
        looks.scheduleWithFixedDelay(this::look, every, every, TimeUnit.MILLISECONDS);
  }

  /** Looks no more. */
  @PreDestroy
  public void stop() {
    looks.shutdownNow();
  }

  void on(@Observes BeforeStop order) {
    stop();
  }

  private synchronized void look() {
    try {
      var files = read();
      if (seen.haveChangedAndSettled(files)) {
        tryOut(files); // says in the log what became of it
      }
    } catch (RuntimeException e) { // or it would never look again
      refuse(List.of(String.valueOf(e.getMessage())));
    }
  }

  /** Takes the files live now, if they are others than those in force. */
  public synchronized Reloaded now() {
    try {
      return tryOut(read());
    } catch (RuntimeException e) { // a file that cannot be read, for one
      return refuse(List.of(String.valueOf(e.getMessage())));
    }
  }

  private Reloaded tryOut(RouteFiles changed) {
    if (changed.equals(inForce)) {
      refused = List.of();
      return new Reloaded(List.of(), List.of(), List.of());
    }
    var faults = trial.faults(changed);
    if (faults.isEmpty()) {
      faults = take(changed);
    }
    if (!faults.isEmpty()) {
      return refuse(faults);
    }
    refused = List.of();
    var lines = changed.differencesFrom(inForce);
    inForce = changed;
    lines.forEach(line -> LOG.infof("Routes: %s", line));
    return new Reloaded(lines, List.of(), List.of());
  }

  private Reloaded refuse(List<String> faults) {
    refused = faults;
    faults.forEach(line -> LOG.errorf("Routes are as before: %s", line));
    return new Reloaded(List.of(), List.of(), faults);
  }

  /** Returns what went wrong. */
  private List<String> take(RouteFiles changed) {
    try {
      if (!stand.reach(LONGEST_STANDSTILL)) {
        tryAgainLater();
        return List.of("swaps in hand did not come to rest; it is tried again in a minute");
      }
      live.replace(inForce, changed);
      decisions.goOn(); // what waited in the queue of its route went with it
      return List.of();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return List.of("the program stops");
    } catch (Exception e) { // whatever a component throws
      return List.of(String.valueOf(e.getMessage()) + afterwards());
    } finally {
      stand.end();
    }
  }

  /** The routes of before run again, unless they could not be put back. */
  private String afterwards() {
    if (!camel.getRoutes().isEmpty()) {
      return "";
    }
    inForce = new RouteFiles(new TreeMap<>()); // so that whatever comes next is taken
    return "; no route runs";
  }

  private void tryAgainLater() {
    Future<?> unused =
        looks.schedule(
            () -> {
              synchronized (this) {
                seen = new FilesSeen<>(inForce);
              }
            },
            1,
            TimeUnit.MINUTES);
  }

  private RouteFiles read() {
    return RouteFiles.read(config.backend());
  }

  private static Thread thread(Runnable task) {
    var thread = new Thread(task, "route-reload");
    thread.setDaemon(true);
    return thread;
  }
}
