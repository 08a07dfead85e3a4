/**
 * What every command has at hand: the {@link dev.latent.app.cli.desk.Lab}, which is what commands ask of the wiring, the
 * way to end with a sentence and an exit code, and errands done here or by the process that writes the library. Knows the
 * driving ports, the model and the profiles; never an adapter.
 */
@NullMarked
package dev.latent.app.cli.desk;

import org.jspecify.annotations.NullMarked;
