/**
 * The command line: one class per command, and {@link dev.latent.app.cli.Commands}, which has them all and says what
 * becomes of a mistake. Knows the driving ports, the model and the profiles; never an adapter. Called by {@code Main}
 * alone.
 */
@NullMarked
package dev.latent.app.cli;

import org.jspecify.annotations.NullMarked;
