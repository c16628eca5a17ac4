package callcenter.routing.telephony.vonage;

import callcenter.routing.telephony.CallContract;
import callcenter.routing.telephony.PlatformScript;
import callcenter.routing.telephony.TelephonyProfile;
import callcenter.testing.RealServers;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(TelephonyProfile.class)
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class VonageCallTest extends CallContract {

    @Override
    protected PlatformScript script() {
        return new VonageScript();
    }
}
