/**
 * What the domain needs from outside, one conversation with one party per port, each promise numbered. Adapters
 * implement these and prove it with the contract of the same name. Knows only the model; decides nothing.
 */
@NullMarked
package dev.latent.camera.port.driven;

import org.jspecify.annotations.NullMarked;
