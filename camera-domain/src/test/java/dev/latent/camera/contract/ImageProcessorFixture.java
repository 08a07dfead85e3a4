package dev.latent.camera.contract;

import dev.latent.camera.port.driven.ImageProcessor;

/** A device whose darkroom is held to the contract. */
@ContractOf(ImageProcessor.class)
@Usually(promise = "IP1",
    breaks = "It tells its state when that changes and not before, so that whoever connects waits for ever.")
@Usually(promise = "IP2",
    breaks = "It lists by name, without what is finished, or what this life has seen and no other.")
@Usually(promise = "IP3",
    breaks = "It answers from its work and again from its watchdog, or queues what it should refuse.")
@Usually(promise = "IP4", breaks = "It takes a rest for an end, and does not wake when it is asked to work.")
@Usually(promise = "IP5",
    breaks = "It lets the work go on after it said that it broke, or throws the raw away with it.")
@Usually(promise = "IP6", breaks = "It tells how the running photo ended, as after an interrupt, or empties its spool.")
@Usually(promise = "IP7",
    breaks = "It deletes one of raw, quick and final image, or notes the removal in memory alone.")
@Usually(promise = "IP8",
    breaks = "It gives its only copy away, answers one stage for the other, or writes after it was closed.")
public interface ImageProcessorFixture extends DeviceKitFixture {}
