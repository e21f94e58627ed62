package io.swapgate.start;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.apache.camel.http.base.HttpOperationFailedException;
import org.apache.camel.http.common.HttpMethods;

/**
 * What the native binary must know by name and nothing in the code tells it: the type that the
 * backend's route names, exceptions that a route may well name besides our own (all classes of ours
 * are known, see {@code quarkus.camel.native.reflection} in application.properties), and the
 * classes that Caffeine picks by name for the kinds of caches that we have.
 */
@RegisterForReflection(
    targets = {
      ConnectException.class,
      Exception.class,
      HttpMethods.class,
      HttpOperationFailedException.class,
      IOException.class,
      IllegalArgumentException.class,
      IllegalStateException.class,
      NoRouteToHostException.class,
      RuntimeException.class,
      SSLException.class,
      SocketException.class,
      SocketTimeoutException.class,
      Throwable.class,
      TimeoutException.class,
      UnknownHostException.class
    },
    classNames = {
      "com.github.benmanes.caffeine.cache.PSA",
      "com.github.benmanes.caffeine.cache.PSAMS",
      "com.github.benmanes.caffeine.cache.PSMS",
      "com.github.benmanes.caffeine.cache.PSW",
      "com.github.benmanes.caffeine.cache.PSWMS",
      "com.github.benmanes.caffeine.cache.SSA",
      "com.github.benmanes.caffeine.cache.SSMS",
      "com.github.benmanes.caffeine.cache.SSMSA",
      "com.github.benmanes.caffeine.cache.SSMSW",
      "com.github.benmanes.caffeine.cache.SSW"
    })
final class NativeHints {
  private NativeHints() {}
}
