package io.swapgate.schedule;

import com.github.benmanes.caffeine.cache.Expiry;
import java.time.Duration;

/** Lets what is kept go after a while, however often it was changed or asked for in between. */
final class SinceCreation<K, V> implements Expiry<K, V> {
  private final long nanos;

  SinceCreation(Duration life) {
    this.nanos = life.toNanos();
  }

  @Override
  public long expireAfterCreate(K key, V value, long now) {
    return nanos;
  }

  @Override
  public long expireAfterUpdate(K key, V value, long now, long left) {
    return left;
  }

  @Override
  public long expireAfterRead(K key, V value, long now, long left) {
    return left;
  }
}
