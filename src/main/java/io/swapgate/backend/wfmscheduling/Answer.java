package io.swapgate.backend.wfmscheduling;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swapgate.backend.PlatformAnswer;
import java.io.IOException;
import java.util.Optional;
import org.apache.camel.Exchange;

/** One answer of the platform. */
final class Answer extends PlatformAnswer {
  private final String correlationId;
  private final Optional<String> etag;

  Answer(Exchange exchange, int limit, boolean changes) {
    super(exchange, limit, changes);
    var message = exchange.getMessage();
    this.correlationId = message.getHeader("ININ-Correlation-Id", "", String.class);
    this.etag = Optional.ofNullable(message.getHeader("ETag", String.class));
  }

  @Override
  protected String correlationId() {
    return correlationId;
  }

  Optional<String> etag() {
    return etag;
  }

  JsonNode json(ObjectMapper mapper) {
    try {
      return mapper.readTree(body());
    } catch (IOException e) {
      throw garbled("an answer that is not JSON");
    }
  }

  /** The error's message and details; the start of the body if it is not the contract's Error. */
  String text(ObjectMapper mapper) {
    try {
      var error = mapper.readTree(body());
      return excerpt(
          (error.path("message").asText() + " " + error.path("details").asText()).strip());
    } catch (IOException e) {
      return excerpt("");
    }
  }

  /** What an answer that is no success calls for. */
  RuntimeException failed(ObjectMapper mapper) {
    var text = text(mapper);
    return failed(WhatCameBack.kind(status(), changes(), text), status() + " " + text);
  }
}
