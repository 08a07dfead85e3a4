package dev.latent.camera.contract;

/** What not every adapter of a port says of itself. */
enum Claim {

  /** That it keeps what it has acknowledged. */
  DURABLE("it says that it keeps nothing") {
    @Override
    boolean isMadeBy(Object fixture) {
      return !(fixture instanceof AdapterFixture it) || it.level() == Level.DURABLE;
    }
  },

  /** That its images show something. */
  PICTURES("it says that its images are no pictures") {
    @Override
    boolean isMadeBy(Object fixture) {
      return !(fixture instanceof CameraHalFixture it) || it.pictures();
    }
  };

  private final String otherwise;

  Claim(String otherwise) {
    this.otherwise = otherwise;
  }

  abstract boolean isMadeBy(Object fixture);

  /** What it says that does not. */
  String otherwise() {
    return otherwise;
  }
}
