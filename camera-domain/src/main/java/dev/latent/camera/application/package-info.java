/**
 * Turns calls and events into steps of the machines, and their commands into port calls, on one serial loop. The two
 * public types are what a bootstrap needs: the driven ports go in, the driving ports come out. No rule of the business
 * lives here.
 */
@NullMarked
package dev.latent.camera.application;

import org.jspecify.annotations.NullMarked;
