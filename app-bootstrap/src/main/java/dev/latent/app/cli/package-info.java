/**
 * The command line: one class per command, and {@link dev.latent.app.cli.Lab}, what the commands ask of the wiring.
 * Knows the driving ports, the model and the profiles; never an adapter. Called by {@code Main} alone.
 */
@NullMarked
package dev.latent.app.cli;

import org.jspecify.annotations.NullMarked;
