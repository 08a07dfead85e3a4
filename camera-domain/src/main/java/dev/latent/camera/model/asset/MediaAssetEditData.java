package dev.latent.camera.model.asset;

/**
 * How an editor made an edit, for it to go on from the original. Source: Media Library Kit, MediaAssetEditData.
 *
 * @param compatibleFormat who understands it
 * @param formatVersion which of its versions
 * @param data what only the editor understands; at most {@value #LONGEST} characters, which is ours
 */
public record MediaAssetEditData(String compatibleFormat, String formatVersion, String data) {

  /** Of {@code data}, in characters. */
  public static final int LONGEST = 16_384;
}
