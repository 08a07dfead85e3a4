/**
 * What a person has done about the second phase: errands as values, which go as words to the process that writes the
 * library where there is one, and what comes of them, for people and for programs. Used by the commands, and by the
 * clerk that answers other processes; speaks only to the driving ports.
 */
@NullMarked
package dev.latent.app.cli.errand;

import org.jspecify.annotations.NullMarked;
