package dev.latent.hal.folder;

/** A file of the inbox that no photo was made of, as one look saw it. */
record Seen(String name, Source source) implements Comparable<Seen> {

  Stamp stamp() {
    return source.stamp();
  }

  /** The order in which they were taken, as far as one can know. */
  @Override
  public int compareTo(Seen other) {
    int byTime = Long.compare(stamp().changed(), other.stamp().changed());
    return byTime == 0 ? name.compareTo(other.name) : byTime;
  }
}
