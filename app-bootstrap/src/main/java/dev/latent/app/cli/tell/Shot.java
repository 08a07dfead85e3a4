package dev.latent.app.cli.tell;

import dev.latent.camera.model.photo.CaptureId;
import java.time.Duration;

/**
 * One press of the shutter.
 *
 * @param number counted from 1 in this run
 * @param press steady time
 */
public record Shot(int number, CaptureId capture, Duration press) {}
