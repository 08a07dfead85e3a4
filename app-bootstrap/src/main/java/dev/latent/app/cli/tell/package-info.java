/**
 * How a run is told: what happened as values, and two ways to say them, a line of JSON for programs and a timeline for
 * people. The only place that writes to the standard streams. Used by the commands and their runs; knows the model,
 * no port.
 */
@NullMarked
package dev.latent.app.cli.tell;

import org.jspecify.annotations.NullMarked;
