package dev.latent.medialibrary;

/** What a repair has come to so far. Confined. */
final class Tally {

  int known;
  int adopted;
  int completed;
  int changed;
  int missing;
  int aside;
  int foreign;

  MediaLibraries.Repaired repaired() {
    return new MediaLibraries.Repaired(known, adopted, completed, changed, missing, aside, foreign);
  }
}
