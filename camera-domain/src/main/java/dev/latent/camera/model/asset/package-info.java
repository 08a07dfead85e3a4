/**
 * Photos as the media library keeps them: quality, revision, hash, name, and the machine that decides every change
 * of a row. Stores only commit what is decided here. Values and pure rules only.
 */
@NullMarked
package dev.latent.camera.model.asset;

import org.jspecify.annotations.NullMarked;
