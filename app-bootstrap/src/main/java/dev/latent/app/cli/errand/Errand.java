package dev.latent.app.cli.errand;

import dev.latent.camera.model.asset.AssetId;

/** What a person has done about photos and their second phase. */
public sealed interface Errand {

  /** Changes nothing. */
  sealed interface Look extends Errand {}

  /** Changes what becomes of photos. */
  sealed interface Wish extends Errand {}

  /**
   * How the whole second phase is.
   *
   * @param limit at most so many photos are named
   */
  record Status(int limit) implements Look {}

  /** What happened to one photo, and why it is not final. */
  record Explain(AssetId asset) implements Look {}

  /** Develops it at once, and is over when its second phase is. */
  record Now(AssetId asset) implements Wish {}

  /** Tries a photo again that was given up. */
  record Retry(AssetId asset) implements Wish {}

  /** Tries all photos again that were given up. */
  record RetryAll() implements Wish {}

  /** Leaves it as it is, for good. */
  record Withdraw(AssetId asset) implements Wish {}

  /** Puts it into the trash. */
  record Trash(AssetId asset) implements Wish {}

  /** Takes it out of the trash. */
  record Restore(AssetId asset) implements Wish {}

  /** Takes it away for good. */
  record Delete(AssetId asset) implements Wish {}

  /** Develops nothing more, now and after a new start. */
  record Pause() implements Wish {}

  record Resume() implements Wish {}
}
