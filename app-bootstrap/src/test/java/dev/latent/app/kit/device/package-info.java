/** Broken target devices: cameras, processors, kits, and sources of pressure. The good one is simulated. */
@NullMarked
package dev.latent.app.kit.device;

import org.jspecify.annotations.NullMarked;
