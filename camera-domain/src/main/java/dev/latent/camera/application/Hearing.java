package dev.latent.camera.application;

import dev.latent.camera.model.Step;
import dev.latent.camera.model.capture.PhotoEvent;
import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.device.CameraErrorCode;
import dev.latent.camera.model.device.CameraId;
import dev.latent.camera.model.device.CameraStatusInfo;
import dev.latent.camera.model.photo.CameraEvent;
import dev.latent.camera.model.session.OutputCall;
import dev.latent.camera.model.session.OutputId;
import dev.latent.camera.model.session.OutputMachine;
import dev.latent.camera.model.session.Session;
import io.vavr.control.Option;
import java.time.Duration;

/** What the camera device tells, each thing to whom it concerns. Inside turns, save for preview frames. */
final class Hearing {

  private final DrivenPorts ports;
  private final Loop loop;
  private final Directing directing;
  private final Capturing capturing;
  private final Outlets outlets;

  Hearing(DrivenPorts ports, Loop loop, Directing directing, Capturing capturing, Outlets outlets) {
    this.ports = ports;
    this.loop = loop;
    this.directing = directing;
    this.capturing = capturing;
    this.outlets = outlets;
  }

  void connect() {
    ports.cameraHal().connect(event -> {
      if (event instanceof CameraEvent.PreviewFrame(var camera, var image, long number)) {
        outlets.show(camera, image, number, uptime());
      } else {
        loop.post(() -> heard(event));
      }
    });
  }

  private void heard(CameraEvent event) {
    switch (event) {
      case CameraEvent.OfCapture ofCapture -> capturing.heard(ofCapture);
      case CameraEvent.CaptureReady(var camera) -> photoOutput(camera).forEach(this::ready);
      case CameraEvent.CameraFailed(var camera, var error) -> failed(camera, error);
      case CameraEvent.StatusChanged(var camera, var status) ->
          outlets.status().tell(new CameraStatusInfo(camera, status));
      case CameraEvent.PreviewFrame(var camera, var image, long number) ->
          outlets.show(camera, image, number, uptime());
    }
  }

  /** A burst goes on by itself. */
  private void ready(OutputId output) {
    directing.turn(it -> OutputMachine.ask(it, output, new OutputCall.BecomeReady()))
        .peekLeft(why -> refused(output, why))
        .map(Step::commands)
        .peek(commands -> tellReady(output, commands.isEmpty()));
  }

  private void tellReady(OutputId output, boolean ready) {
    if (ready) {
      tell(output, new PhotoEvent.CaptureReady(uptime()));
    }
  }

  /** If the device refuses the next photo of a burst it is over; but one that was not ready yet will be. */
  private void refused(OutputId output, CameraError why) {
    if (why.code() != CameraErrorCode.OPERATION_NOT_ALLOWED) {
      directing.turn(it -> OutputMachine.ask(it, output, new OutputCall.BreakBurst()));
      directing.turn(it -> OutputMachine.ask(it, output, new OutputCall.BecomeReady()));
      tell(output, new PhotoEvent.CaptureError(Option.none(), why, uptime()));
      tellReady(output, true);
    }
  }

  private void failed(CameraId camera, CameraError error) {
    capturing.lost(camera, error);
    photoOutput(camera).forEach(it -> tell(it, new PhotoEvent.CaptureError(Option.none(), error, uptime())));
    outlets.failed(camera, error, uptime());
    directing.now().holding(camera).forEach(it -> outlets.input(it.id()).tell(error));
  }

  private Option<OutputId> photoOutput(CameraId camera) {
    return directing.now().runningOn(camera).flatMap(Session::output);
  }

  private void tell(OutputId output, PhotoEvent event) {
    outlets.photos(output).tell(event);
  }

  private Duration uptime() {
    return ports.timekeeper().uptime();
  }
}
