package dev.latent.camera.model.request;

import java.util.UUID;

/**
 * Names one request as long as the process lives.
 *
 * @param value a UUID in its 36 characters
 */
public record RequestId(String value) {

  /** Of the {@code number}th request. */
  static RequestId of(long number) {
    return new RequestId(new UUID(0, number).toString());
  }

  @Override
  public String toString() {
    return value;
  }
}
