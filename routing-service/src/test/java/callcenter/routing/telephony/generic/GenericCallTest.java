package callcenter.routing.telephony.generic;

import callcenter.routing.ServersAndPlatforms;
import callcenter.routing.telephony.CallContract;
import callcenter.routing.telephony.PlatformScript;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@WithTestResource(value = ServersAndPlatforms.class, scope = TestResourceScope.GLOBAL)
class GenericCallTest extends CallContract {

    @Override
    protected PlatformScript script() {
        return new GenericScript();
    }
}
