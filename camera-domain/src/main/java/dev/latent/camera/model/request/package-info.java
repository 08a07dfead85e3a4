/**
 * Applications that wait for an image: who is told what, how often, and when it is worth to hasten a photo for them.
 * Values and pure rules only.
 */
@NullMarked
package dev.latent.camera.model.request;

import org.jspecify.annotations.NullMarked;
