/**
 * A whole device made of arithmetic: a camera that exposes scenes on a noisy sensor, a spool that keeps raw bursts, a
 * darkroom that develops them strip by strip, and a body that gets warm. What it does when is decided by one pure
 * machine; the shell around it turns events, arms one alarm and runs what the machine commands. Pixels come from the
 * sibling package {@code imaging}, through {@code Pixels} alone; {@code kit} has what other kits are made of, too. Only
 * {@code SimulatedModule} is public; the bootstrap calls it, and everything else is reached through the ports.
 */
@NullMarked
package dev.latent.hal.simulated;

import org.jspecify.annotations.NullMarked;
