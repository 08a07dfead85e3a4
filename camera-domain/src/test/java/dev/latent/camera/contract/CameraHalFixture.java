package dev.latent.camera.contract;

import dev.latent.camera.port.driven.CameraHal;

/** A device whose camera is held to the contract. */
@ContractOf(CameraHal.class)
@Usually(promise = "CH1", breaks = "It tells how it is as soon as somebody connects, as a processor does.")
@Usually(promise = "CH2",
    breaks = "It takes the order in which the device answers, or promises what a camera or a mode has not.")
@Usually(promise = "CH3", breaks = "It does not note which camera is open, or does not let go of it at closing.")
@Usually(promise = "CH4",
    breaks = "It gives up the former streams before it has looked at the new ones, or never says that it is ready.")
@Usually(promise = "CH5",
    breaks = "It goes on counting where the last run ended, or shows frames as fast as it can make them.")
@Usually(promise = "CH6",
    breaks = "It ends the capture under way together with the preview, or leaves the preview running.")
@Usually(promise = "CH7",
    breaks = "It tells of an image before its capture has started, twice or never, or before the raw of it is safe.")
@Usually(promise = "CH8",
    breaks = "A timer or thread of it outlives the close and tells, or a capture under way is dropped without an end.")
@Usually(promise = "CH9",
    breaks = "It says that it is ready only if a setting is another, or keeps settings for whoever opens it next.")
public interface CameraHalFixture extends DeviceKitFixture {

  /**
   * Whether its images are pictures of what its cameras look at: of something that stands still and is not the same
   * everywhere. One whose images are mere bytes says so here, and is not asked what its settings do to them.
   */
  default boolean pictures() {
    return true;
  }
}
