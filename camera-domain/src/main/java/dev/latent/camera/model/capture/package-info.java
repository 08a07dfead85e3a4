/**
 * One capture from the press to its first delivery: the machine that puts a device's events in order and decides what
 * the application is told, each thing exactly once. Pure; the application layer obeys its commands.
 */
@NullMarked
package dev.latent.camera.model.capture;

import org.jspecify.annotations.NullMarked;
