package callcenter.routing.telephony.vonage;

import callcenter.routing.telephony.OutboundHttp;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.InstantSource;

/** The adapter without the container. */
final class VonageAdapter {

    private VonageAdapter() {}

    static VonagePlatform to(URI platform, OutboundHttp http, KnownLegs legs) {
        var config = new VonageSettings(platform);
        var clock = InstantSource.system();
        var addresses = new VonageAddresses(config.publicUrl());
        var api = new VonageApi(config, http, new ObjectMapper(), clock);
        var scripts = new VonageScripts(addresses, config.musicUrl());
        var dialling = new VonageDialling(api, config, clock);
        var hangUps = new HangUps(api);
        var leaders = new Leaders(dialling, hangUps, addresses, legs);
        return new VonagePlatform(api, dialling, hangUps, leaders, legs, scripts, addresses, config);
    }
}
