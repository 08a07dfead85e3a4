package dev.latent.camera.model.photo;

/** Counts the contents that an asset has had; 0 is none yet. */
public record Revision(int value) {

  public static final Revision NONE = new Revision(0);

  public Revision next() {
    return new Revision(value + 1);
  }

  @Override
  public String toString() {
    return Integer.toString(value);
  }
}
