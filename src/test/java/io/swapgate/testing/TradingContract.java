package io.swapgate.testing;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swapgate.simulator.calls.Delivery;
import io.swapgate.simulator.calls.Exchange;
import io.swapgate.simulator.socket.Answer;
import io.swapgate.simulator.socket.Request;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import io.vertx.openapi.contract.OpenAPIContract;
import io.vertx.openapi.contract.Operation;
import io.vertx.openapi.validation.RequestValidator;
import io.vertx.openapi.validation.ResponseValidator;
import io.vertx.openapi.validation.ValidatableResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The job API's contract, to hold requests and answers against. It is taken more strictly than it
 * is written: a field that it does not name is a fault, and so is an error's code that it does not
 * list.
 */
public final class TradingContract {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Vertx VERTX = Vertx.vertx();
  private static final JsonObject DOCUMENT = ContractFile.read("genesys-shifttrading");
  private static final OpenAPIContract CONTRACT =
      done(OpenAPIContract.from(VERTX, DOCUMENT.copy())); // it writes into what it reads
  private static final RequestValidator REQUESTS = RequestValidator.create(VERTX, CONTRACT);
  private static final ResponseValidator ANSWERS = ResponseValidator.create(VERTX, CONTRACT);

  private TradingContract() {}

  /** Throws unless all requests and what was sent for them keep to the contract. */
  public static void requireValid(Collection<Exchange> exchanges) {
    for (var exchange : exchanges) {
      var complaints = complaints(exchange);
      if (!complaints.isEmpty()) {
        throw new AssertionError(complaints + " in " + exchange);
      }
    }
  }

  /**
   * Returns what is wrong with a request and what was sent for it. An answer that a fault spoilt is
   * not looked at, nor are calls of other APIs and downloads.
   */
  public static List<String> complaints(Exchange exchange) {
    var request = exchange.request();
    if (!isCovered(request)) {
      return List.of();
    }
    var complaints = new ArrayList<>(ofRequest(request));
    if (exchange.delivery() == Delivery.INTACT || exchange.delivery() == Delivery.LATE) {
      complaints.addAll(ofAnswer(request, exchange.answer()));
    }
    return complaints;
  }

  /** Returns what is wrong with a request alone. */
  public static List<String> ofRequest(Request request) {
    var operation = operation(request);
    if (operation.isEmpty()) {
      return List.of("no such call: " + request.method() + " " + request.target());
    }
    var sent = new SentRequest(request, operation.get());
    return complaint(REQUESTS.validate(sent, operation.get().getOperationId()));
  }

  /** Returns what is wrong with an answer to a request that itself is not looked at. */
  public static List<String> ofAnswer(Request request, Answer answer) {
    var operation = operation(request);
    if (operation.isEmpty()) {
      return List.of("no such call: " + request.method() + " " + request.target());
    }
    var sent =
        ValidatableResponse.create(
            answer.status(),
            answer.headers(),
            Buffer.buffer(answer.body()),
            answer.header("Content-Type"));
    var complaints =
        new ArrayList<>(complaint(ANSWERS.validate(sent, operation.get().getOperationId())));
    if (answer.status() >= 400 && complaints.isEmpty()) {
      complaints.addAll(ofError(operation.get(), answer));
    }
    if (answer.header("ININ-Correlation-Id").isEmpty()) {
      complaints.add("no correlation id");
    }
    return complaints;
  }

  private static boolean isCovered(Request request) {
    return request.target().startsWith("/api/v2/workforcemanagement")
        || request.target().equals("/oauth/token");
  }

  private static Optional<Operation> operation(Request request) {
    return Optional.ofNullable(
        CONTRACT.findOperation(request.rawPath(), HttpMethod.valueOf(request.method())));
  }

  private static List<String> ofError(Operation operation, Answer answer) {
    if (operation.getOperationId().equals("getToken")) {
      return List.of();
    }
    var error = json(answer.body());
    var complaints = new ArrayList<String>();
    var status = String.valueOf(answer.status());
    var codes = ContractFile.errorCodes(DOCUMENT, operation.getOperationId(), status);
    if (!codes.contains(error.path("code").asText())) {
      complaints.add(error.path("code") + " is none of " + codes);
    }
    if (error.path("status").asInt() != answer.status()) {
      complaints.add("status " + error.path("status") + " in the body");
    }
    if (!error.path("contextId").asText().equals(answer.header("ININ-Correlation-Id"))) {
      complaints.add("contextId is not the correlation id");
    }
    return complaints;
  }

  private static JsonNode json(String body) {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException e) {
      throw new AssertionError(body, e);
    }
  }

  private static List<String> complaint(Future<?> validation) {
    try {
      validation.toCompletionStage().toCompletableFuture().join();
      return List.of();
    } catch (RuntimeException e) {
      return List.of(causes(e));
    }
  }

  private static String causes(Throwable e) {
    return Stream.<Throwable>iterate(e, t -> t != null, Throwable::getCause)
        .map(Throwable::getMessage)
        .collect(joining(": "));
  }

  private static <T> T done(Future<T> future) {
    return future.toCompletionStage().toCompletableFuture().join();
  }
}
