package io.swapgate.testing;

import io.swapgate.simulator.gate.Parameters;
import io.swapgate.simulator.gate.Target;
import io.swapgate.simulator.socket.Request;
import io.vertx.core.buffer.Buffer;
import io.vertx.openapi.contract.Location;
import io.vertx.openapi.contract.Operation;
import io.vertx.openapi.contract.Parameter;
import io.vertx.openapi.validation.RequestParameter;
import io.vertx.openapi.validation.ValidatableRequest;
import io.vertx.openapi.validation.impl.RequestParameterImpl;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A request that was sent, in the form in which the validator wants it. */
record SentRequest(Request request, Operation operation) implements ValidatableRequest {
  @Override
  public Map<String, RequestParameter> getHeaders() {
    return Map.of();
  }

  @Override
  public Map<String, RequestParameter> getCookies() {
    return Map.of();
  }

  @Override
  public Map<String, RequestParameter> getPathParameters() {
    var template = List.of(operation.getOpenAPIPath().substring(1).split("/"));
    var segments = Target.segments(request);
    var parameters = new HashMap<String, RequestParameter>();
    for (var i = 0; i < template.size(); i++) {
      var name = template.get(i);
      if (name.startsWith("{")) {
        var value = new RequestParameterImpl(segments.get(i));
        parameters.put(name.substring(1, name.length() - 1), value);
      }
    }
    return parameters;
  }

  @Override
  public Map<String, RequestParameter> getQuery() {
    var sent = Parameters.parse(request.rawQuery());
    return operation.getParameters().stream()
        .filter(parameter -> parameter.getIn() == Location.QUERY)
        .filter(parameter -> !sent.all(parameter.getName()).isEmpty())
        .collect(Collectors.toMap(Parameter::getName, parameter -> value(parameter, sent)));
  }

  @Override
  public RequestParameter getBody() {
    return new RequestParameterImpl(
        request.body().isEmpty() ? null : Buffer.buffer(request.body()));
  }

  @Override
  public String getContentType() {
    var type = request.header("Content-Type");
    return type.isEmpty() ? null : type;
  }

  /** A list is wanted as it stands in the query. */
  private static RequestParameter value(Parameter parameter, Parameters sent) {
    var name = parameter.getName();
    var isList = parameter.getSchema().<Object>get("type", "").equals("array");
    var value =
        isList
            ? sent.all(name).stream().map(v -> name + "=" + v).collect(Collectors.joining("&"))
            : sent.text(name);
    return new RequestParameterImpl(value);
  }
}
