package dev.latent.camera.model.delivery;

import io.vavr.control.Option;
import java.time.Duration;

/**
 * When a photo will be final, as far as can be known from what the device did before. Ours.
 *
 * @param work what is left to be done, the photos ahead of it included
 * @param after what must end before that work can begin; none when it goes on now
 */
public record FinalEstimate(Duration work, Option<HoldReason> after) {}
