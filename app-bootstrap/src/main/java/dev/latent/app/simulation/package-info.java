/**
 * The whole product under virtual time on one thread, with users, pressure and faults drawn from a seed. What a run is to
 * be is data ({@link dev.latent.app.simulation.Plan}); what it came to is data, too. Knows adapters by
 * {@link dev.latent.app.simulation.Hardware} only.
 */
@NullMarked
package dev.latent.app.simulation;

import org.jspecify.annotations.NullMarked;
