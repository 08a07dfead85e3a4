package dev.latent.camera.model.asset;

import io.vavr.control.Option;
import java.time.OffsetDateTime;

/**
 * That a file is a user's edit, with the photo as it was kept under it.
 *
 * @param data none of an edit that was made behind the library's back
 * @param original what is kept
 */
public record PhotoEdit(OffsetDateTime editedAt, Option<MediaAssetEditData> data, ImageContent original) {}
