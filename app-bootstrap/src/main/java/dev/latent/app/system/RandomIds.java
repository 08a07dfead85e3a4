package dev.latent.app.system;

import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.port.driven.Ids;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Ids of 32 hexadecimal digits: 12 of the civil time in milliseconds, so that names sort by age, and 20 (80 bits) of
 * chance, so that no two are alike, whatever the clock does. Source: the layout of RFC 9562, version 7, unmarked.
 */
public final class RandomIds implements Ids {

  private static final int CHANCE_BYTES = 10;

  private final SecureRandom chance = new SecureRandom();

  @Override
  public PhotoId photo() {
    byte[] bytes = new byte[CHANCE_BYTES];
    chance.nextBytes(bytes);
    return new PhotoId(HexFormat.of().toHexDigits(System.currentTimeMillis(), 12) + HexFormat.of().formatHex(bytes));
  }
}
