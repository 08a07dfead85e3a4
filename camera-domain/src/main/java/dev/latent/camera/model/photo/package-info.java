/**
 * What one photo is made of: ids, settings, the facts that both stages carry, what is asked of a device and what it
 * tells. Values only. Above it stand delivery, asset, capture and session, in this order.
 */
@NullMarked
package dev.latent.camera.model.photo;

import org.jspecify.annotations.NullMarked;
