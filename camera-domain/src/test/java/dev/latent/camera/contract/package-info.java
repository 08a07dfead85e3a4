/**
 * What every adapter of a driven port owes the domain: one contract per port, each numbered promise of the port at
 * least one test. An adapter's own test implements the contracts of its ports and is right when they are green.
 * Published with the fixtures; no adapter is known here.
 */
@NullMarked
package dev.latent.camera.contract;

import org.jspecify.annotations.NullMarked;
