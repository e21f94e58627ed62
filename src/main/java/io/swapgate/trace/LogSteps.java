package io.swapgate.trace;

import io.quarkus.arc.Unremovable;
import io.swapgate.inhand.SwapInHand;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.apache.camel.AsyncCallback;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.NamedNode;
import org.apache.camel.Processor;
import org.apache.camel.model.LogDefinition;
import org.apache.camel.spi.InterceptStrategy;
import org.apache.camel.support.processor.DelegateAsyncProcessor;
import org.jspecify.annotations.Nullable;

/** Has every {@code log} step of a route say which swap it is about, the house's own ones too. */
@Named("logSteps")
@Unremovable // Camel looks for interceptors in the registry
@ApplicationScoped
public class LogSteps implements InterceptStrategy {
  @Override
  public Processor wrapProcessorInInterceptors(
      CamelContext camel, NamedNode step, Processor target, @Nullable Processor next) {
    return step instanceof LogDefinition ? new AboutItsSwap(target) : target;
  }

  private static final class AboutItsSwap extends DelegateAsyncProcessor {
    AboutItsSwap(Processor logs) {
      super(logs);
    }

    @Override
    public boolean process(Exchange exchange, AsyncCallback callback) {
      var hand = exchange.getVariable("hand", SwapInHand.class);
      if (hand == null) {
        return super.process(exchange, callback);
      }
      // A log step is never asynchronous; what comes after it is none of its.
      AboutSwap.log(hand, () -> super.process(exchange, done -> {}));
      callback.done(true);
      return true;
    }
  }
}
